import * as assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { mistakesByPost } from '../../support/mistakes';
import { diagnosticsOf, eventually, fileUri, openPost, postUri, problemsOf, untilRules } from '../support';

describe('the problems of the mistakes blog', () => {
  before(async () => {
    await openPost('series/section-gap');
    await untilRules(postUri('series/section-gap'), ['section-gap']);
  });

  it('has every post with its problems at their exact ranges, though only one is open', () => {
    const root = fileUri('src', 'assets', 'posts').fsPath;
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.dirname(file).replaceAll(path.sep, '/'))
      .map((place) => [place, problemsOf(postUri(place))] as const)
      .filter(([, problems]) => problems.length > 0);
    assert.deepEqual(Object.fromEntries(found), mistakesByPost());
  });

  it('leaves a README alone', () => {
    assert.deepEqual(problemsOf(fileUri('README.md')), []);
  });

  it('links each code to a page that is there', async () => {
    const all = vscode.languages.getDiagnostics().flatMap(([uri]) => diagnosticsOf(uri));
    const pages = new Set(
      all.map(({ code }) => (typeof code === 'object' ? code.target.toString() : 'none')),
    );
    assert.ok(pages.size >= 15, String(pages.size));
    for (const page of pages) await vscode.workspace.fs.stat(vscode.Uri.parse(page));
  });

  it('relates the two posts that have one section', () => {
    const [duplicate] = diagnosticsOf(postUri('series/section-duplicate-a'));
    const [place] = duplicate?.relatedInformation ?? [];
    assert.equal(place?.location.uri.toString(), postUri('series/section-duplicate-b').toString());
    assert.equal(place.location.range.start.line, 4);
  });

  it('says what is wrong and what to do', async () => {
    const [found] = await eventually(() => diagnosticsOf(postUri('fields/date-invalid-format')));
    assert.equal(found?.message, '“2022/06/27” is not written as YYYY-MM-DD. Write 2022-06-27');
  });
});
