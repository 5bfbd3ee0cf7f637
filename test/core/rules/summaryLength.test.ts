import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const message = (length: number, max: number): string =>
  `This summary has ${length} characters, and sites cut it off after about ${max}. Shorten it`;
const configure = (max: number) => ({ rules: { 'summary-length': { max } } });

describe('summary-length', () => {
  it('reports what comes after 160 characters', () => {
    const summary = `${'a'.repeat(160)}⟦bc⟧`;
    assertProblems('summary-length', { 'a.md': postText({ summary }) }, [message(162, 160)]);
  });

  it('reports what comes after as many characters as the site allows', () => {
    assertProblems(
      'summary-length',
      { 'a.md': postText({ summary: 'abc⟦d⟧' }) },
      [message(4, 3)],
      configure(3),
    );
  });

  it('counts characters that take two places as one', () => {
    assertRight({ 'a.md': postText({ summary: '👍'.repeat(160) }) });
    assertProblems(
      'summary-length',
      { 'a.md': postText({ summary: '👍👍⟦👍⟧' }) },
      [message(3, 2)],
      configure(2),
    );
  });

  it('reports nothing for 160 characters', () => {
    assertRight({ 'a.md': postText({ summary: 'a'.repeat(160) }) });
    assertRight({ 'a.md': postText({ summary: 'a'.repeat(200) }) }, configure(200));
  });
});
