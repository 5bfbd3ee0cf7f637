import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const message = (key: string): string =>
  `“${key}” says the same as the title. Write what the title leaves out`;

const titled = (title: string, summary: string): string => postText({ summary }, `# ${title}\n\nText.\n`);

describe('summary-repeats-title', () => {
  it('reports a summary of the same words', () => {
    assertProblems('summary-repeats-title', { 'a.md': titled('Labels of Zinc', '⟦Labels of Zinc⟧') }, [
      message('summary'),
    ]);
  });

  for (const [what, summary, title] of [
    ['case', 'labels of zinc', 'Labels of Zinc'],
    ['punctuation', '“Labels of Zinc”.', 'Labels of Zinc'],
    ['hyphens and spaces', 'Follow up: the e-mail', 'Follow-up: the Email'],
    ['accents', 'Un cafe creme.', 'Un café crème'],
    ['Markdown in the title', 'Run docker build', '*Run* `docker build`'],
    ['what is no letter', 'Labels of Zinc', 'Labels of Zinc 🏷️!'],
  ] as const) {
    it(`sets aside ${what}`, () => {
      assertProblems('summary-repeats-title', { 'a.md': titled(title, `⟦${summary}⟧`) }, [
        message('summary'),
      ]);
    });
  }

  for (const [what, summary, title] of [
    ['a word more', 'Labels of Zinc last.', 'Labels of Zinc'],
    ['other words', 'How a label is made.', 'Labels of Zinc'],
    ['another language', 'An introduction to C#.', 'An Introduction to C++'],
    ['another vowel sign', 'कि', 'की'],
    ['nothing but signs', '…', '!'],
  ] as const) {
    it(`reports nothing for ${what}`, () => {
      assertRight({ 'a.md': titled(title, summary) });
    });
  }

  it('reports nothing for a post that has only begun', () => {
    assertRight({ 'a.md': postText({ summary: 'Labels of Zinc' }, '# Labels of Zinc\n') });
  });

  it('reports nothing where there is no title', () => {
    assertRight(
      { 'a.md': postText({ summary: 'Labels of Zinc' }, 'Labels of Zinc\n') },
      { rules: { 'title-missing': 'off' } },
    );
  });

  it('leaves blogs of other generators alone, unless asked', () => {
    const post = (description: string): string =>
      `---\ntitle: Labels of Zinc\ndescription: ${description}\n---\n\nText.\n`;
    assertRight({ 'a.md': post('Labels of zinc.') });
    assertProblems(
      'summary-repeats-title',
      { 'a.md': post('"⟦Labels of zinc.⟧"') },
      [message('description')],
      { rules: { 'summary-repeats-title': 'info' } },
    );
  });
});
