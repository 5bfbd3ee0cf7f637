import * as vscode from 'vscode';
import { guarded, listen } from '../boundary.js';
import { Owner } from '../owner.js';
import type { Blogs } from '../posts/blogs.js';
import { countInWords, type ProblemCount, problemsOf } from './problemCounts.js';
import { idOf, type Row, type Rows } from './rows.js';

/** No file: what VS Code asks the decorations of series, categories and folders by. */
const SCHEME = 'up-next';

const NONE: ProblemCount = { errors: 0, warnings: 0 };

/** More changes at once than this are cut down by VS Code, so it is told to look at everything. */
const MOST_CHANGES = 200;

/**
 * Gives rows that hold posts the number and colour of the problems in them, and greys those of planned parts. Posts
 * themselves need none: VS Code decorates files with problems everywhere.
 */
export class ProblemDecorations extends Owner implements vscode.FileDecorationProvider {
  private readonly emitter = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  readonly onDidChangeFileDecorations = this.emitter.event;
  /** What VS Code has been given, by the row's id. */
  private readonly given = new Map<string, ProblemCount>();

  constructor(
    blogs: Blogs,
    private readonly rows: Rows,
  ) {
    super();
    this.own(
      this.emitter,
      vscode.window.registerFileDecorationProvider(guarded(this)),
      listen(blogs.onDidChangeDiagnostics, () => this.update()),
      listen(rows.onDidAdd, (id) => this.update(this.given.has(id) ? [id] : [])),
      listen(blogs.onDidChange, ({ outline }) => {
        if (outline) this.update();
      }),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const id = uri.scheme === SCHEME ? uri.path.slice(1) : '';
    if (id === '') return undefined;
    if (this.rows.find(id)?.kind === 'planned')
      return new vscode.FileDecoration(undefined, undefined, new vscode.ThemeColor('disabledForeground'));
    // VS Code keeps what it was given for a row that is gone, too: it is told when the row is there again
    const problems = this.problemsOf(id);
    this.given.set(id, problems);
    return decorate(problems);
  }

  private problemsOf(id: string): ProblemCount {
    const row = this.rows.find(id);
    return row ? problemsOf(row) : NONE;
  }

  private update(ids: Iterable<string> = this.given.keys()): void {
    const changed: vscode.Uri[] = [];
    for (const id of ids) {
      const before = this.given.get(id) ?? NONE;
      const now = this.problemsOf(id);
      if (now.errors === before.errors && now.warnings === before.warnings) continue;
      this.given.delete(id);
      changed.push(uriFor(id));
    }
    if (changed.length > 0) this.emitter.fire(changed.length > MOST_CHANGES ? undefined : changed);
  }
}

/** The address by which VS Code asks for the decoration of a row. */
export function decorationUri(row: Row): vscode.Uri {
  return uriFor(idOf(row));
}

function uriFor(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}` });
}

function decorate(problems: ProblemCount): vscode.FileDecoration | undefined {
  const { errors, warnings } = problems;
  const count = errors + warnings;
  if (count === 0) return undefined;
  return new vscode.FileDecoration(
    count > 9 ? '9+' : String(count),
    countInWords(problems),
    new vscode.ThemeColor(errors > 0 ? 'list.errorForeground' : 'list.warningForeground'),
  );
}
