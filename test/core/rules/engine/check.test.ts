import * as assert from 'node:assert/strict';
import { diagnose, postText } from '../../../support/blog.js';

const FILES = { 'a/x/x.md': postText({ date: 'soon', topic: '' }, 'Text.\n') };

describe('problems', () => {
  it('are sorted by their place', () => {
    assert.deepEqual(
      diagnose(FILES).map(({ rule }) => rule),
      ['date-invalid', 'field-empty', 'title-missing'],
    );
  });

  it('are as bad as the site says', () => {
    const rules = { 'date-invalid': 'hint', 'field-empty': { severity: 'off' }, 'title-missing': {} };
    assert.deepEqual(
      diagnose(FILES, { rules }).map(({ rule, severity }) => `${severity} ${rule}`),
      ['hint date-invalid', 'warning title-missing'],
    );
  });
});
