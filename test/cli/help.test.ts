import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { CHECK_HELP, HELP, LIST_HELP } from '../../src/cli/help.js';
import { MOVE_HELP, NEW_HELP, RENAME_SERIES_HELP, RENUMBER_HELP } from '../../src/cli/helpForChanges.js';
import { run } from './support.js';

describe('the help', () => {
  it('is there wherever somebody asks for it', () => {
    const asked = {
      '': HELP,
      '--help': HELP,
      '-h': HELP,
      help: HELP,
      'check --help': CHECK_HELP,
      'check -h': CHECK_HELP,
      'check nowhere --bogus --help': CHECK_HELP,
      'help check': CHECK_HELP,
      'list --help': LIST_HELP,
      'help list': LIST_HELP,
      'new --help': NEW_HELP,
      'renumber -h': RENUMBER_HELP,
      'move -h': MOVE_HELP,
      'help rename-series': RENAME_SERIES_HELP,
    };
    for (const [args, help] of Object.entries(asked)) {
      const outcome = run(args.split(' ').filter(Boolean));
      assert.deepEqual(outcome, { status: 0, stdout: help, stderr: '' }, args);
    }
  });

  it('fits on a terminal', () => {
    for (const help of [HELP, CHECK_HELP, LIST_HELP, NEW_HELP, RENUMBER_HELP, RENAME_SERIES_HELP, MOVE_HELP])
      for (const line of help.split('\n')) assert.ok(line.length <= 96, line);
  });

  it('names the version where that is asked for', () => {
    for (const option of ['--version', '-v'])
      assert.deepEqual(run([option]), { status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
