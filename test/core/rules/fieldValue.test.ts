import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const FIELDS = {
  level: { values: ['Beginner', 'Advanced'] },
  minutes: { type: 'number' },
  draft: { type: 'boolean' },
  updated: { type: 'date' },
  code: { pattern: '[A-Z]{2}-\\d+' },
};

describe('field-value', () => {
  for (const [key, value, message] of [
    ['level', 'Beginer', '“level” has to be one of these: Beginner, Advanced'],
    ['level', 'beginner', '“level” has to be one of these: Beginner, Advanced'],
    ['minutes', 'ten', '“minutes” has to be a number, as in 3 or 0.5'],
    ['minutes', '1,5', '“minutes” has to be a number, as in 3 or 0.5'],
    ['draft', 'yes', '“draft” has to be true or false'],
    ['updated', '2022-02-30', '“updated” has to be a day, written YYYY-MM-DD, as in 2022-06-27'],
    ['code', 'AB-', '“code” has to match the pattern [A-Z]{2}-\\d+ that .upnext.json sets'],
    ['code', 'xAB-1', '“code” has to match the pattern [A-Z]{2}-\\d+ that .upnext.json sets'],
  ] as const) {
    it(`reports ${key}=${value}`, () => {
      assertProblems('field-value', { 'a.md': postText({ [key]: `⟦${value}⟧` }) }, [message], {
        fields: FIELDS,
      });
    });
  }

  it('names the first of very many values', () => {
    const values = Array.from({ length: 500 }, (_, number) => `v${number}`);
    const shown = values.slice(0, 30).join(', ');
    assertProblems(
      'field-value',
      { 'a.md': postText({ level: '⟦none⟧' }) },
      [`“level” has to be one of these: ${shown}, …`],
      { fields: { level: { values } } },
    );
  });

  it('narrows down a known key', () => {
    assertProblems(
      'field-value',
      { 'a.md': postText({ topic: '⟦docker⟧' }) },
      ['“topic” has to be one of these: Docker, Git'],
      { fields: { topic: { values: ['Docker', 'Git'], required: true } } },
    );
  });

  it('reports nothing for what is allowed', () => {
    for (const minutes of ['3', '-0.5', '1e3', '.5']) {
      assertRight(
        {
          'a.md': postText({
            level: 'Advanced',
            minutes,
            draft: 'false',
            updated: '2024-02-29',
            code: 'AB-12',
          }),
        },
        { fields: FIELDS },
      );
    }
    assertRight({ 'a.md': postText({ author: 'anybody' }) }, { fields: { author: {} } });
  });

  it('leaves a field without a value to another rule', () => {
    assertProblems(
      'field-empty',
      { 'a.md': postText({ draft: '' }).replace('draft=', '⟦draft=⟧') },
      ['“draft” has no value. Write one after the “=”, or remove the line'],
      { fields: FIELDS },
    );
  });
});
