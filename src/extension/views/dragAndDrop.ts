import * as vscode from 'vscode';
import type { MoveTarget } from '../../core/edits/series/movePosts.js';
import { category } from '../../core/index/index.js';
import { displayTitle } from '../../core/post/post.js';
import { isolate } from '../../core/text/isolate.js';
import { run } from '../boundary.js';
import { moveInSeries, refuseFile, refuseFolders } from '../edits/moveInSeries.js';
import { offerUndo } from '../edits/undo.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { showError } from '../ui/notifications.js';
import type { Row } from './rows.js';
import { gapOf, plannedOf, postsOf, seriesOf } from './targets.js';

/** What VS Code calls the rows of this view when they are dragged. */
const ROWS = 'application/vnd.code.tree.upnext.series';
/** What files are dragged as, from the explorer and into the editor area. */
const FILES = 'text/uri-list';

/**
 * Moves posts with the mouse: onto a part to take its place, onto a series to be its last part, onto a gap to fill it,
 * onto a post or category outside every series to leave theirs. Files from the explorer are moved the same way.
 */
export class SeriesDragAndDrop implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [FILES];
  readonly dropMimeTypes = [ROWS, FILES];

  constructor(
    private readonly blogs: Blogs,
    private readonly show: (found: readonly BlogPost[]) => Promise<void>,
  ) {}

  handleDrag(rows: readonly Row[], transfer: vscode.DataTransfer): void {
    const found = postsOf(this.blogs, undefined, rows);
    if (found.length === 0) return;
    const uris = found.map(({ blog, post }) => blog.uri(post.path));
    transfer.set(ROWS, new vscode.DataTransferItem(uris.map(String)));
    transfer.set(FILES, new vscode.DataTransferItem(uris.join('\r\n')));
  }

  async handleDrop(row: Row | undefined, transfer: vscode.DataTransfer): Promise<void> {
    await this.blogs.settled();
    const target = row && this.targetOf(row);
    // between the rows, or below them, could mean anything
    if (!target) return;
    const uris = await urisIn(transfer);
    const other = uris.find((uri) => !this.blogs.find(uri));
    const found = postsOf(this.blogs, undefined, uris);
    if (other) refuseFile(other);
    else if (found.some(({ blog }) => blog !== row.blog)) refuseFolders();
    else if (!this.refusesCategory(row, found)) await this.move(found, target);
  }

  /** A category is a folder: no post gets there by a change of its text. */
  private refusesCategory(row: Row, found: readonly BlogPost[]): boolean {
    const { index } = row.blog;
    const [onto] = postsOf(this.blogs, row);
    if (!index || (row.kind !== 'category' && (!onto || onto.post.series !== undefined))) return false;
    const wanted = row.kind === 'category' ? row.name : ((onto && category(index, onto.post)) ?? '');
    const other = found.find(({ post }) => (category(index, post) ?? '') !== wanted);
    if (!other) return false;
    const title = isolate(displayTitle(other.post));
    showError(
      wanted === ''
        ? vscode.l10n.t(
            'A category is a folder. Move the folder of “{0}” in the explorer: the links to it are updated',
            title,
          )
        : vscode.l10n.t(
            'A category is a folder. Move the folder of “{0}” into “{1}” in the explorer: the links to it are updated',
            title,
            wanted,
          ),
    );
    return true;
  }

  private async move(found: readonly BlogPost[], target: MoveTarget): Promise<void> {
    const { movePosts } = await import('../../core/edits/series/movePosts.js');
    const change = await moveInSeries(found, (index, paths) => movePosts(index, paths, target));
    const [first] = found;
    if (!change || !first) return;
    await this.show(found);
    const says =
      found.length === 1
        ? vscode.l10n.t('Moved “{0}”', isolate(displayTitle(first.post)))
        : vscode.l10n.t('Moved {0} posts', found.length);
    // whoever drops waits for nothing
    run(offerUndo(change, says));
  }

  private targetOf(row: Row): MoveTarget | undefined {
    if (row.kind === 'category') return { kind: 'none' };
    const [found] = postsOf(this.blogs, row);
    if (found) return { kind: 'onto', path: found.post.path };
    const series = seriesOf(this.blogs, row)?.name;
    const section = gapOf(row) ?? plannedOf(row)?.section;
    if (series === undefined) return undefined;
    return section === undefined ? { kind: 'last', series } : { kind: 'gap', series, section };
  }
}

/** The files that are dragged; a line that begins with `#` is a remark. */
async function urisIn(transfer: vscode.DataTransfer): Promise<readonly vscode.Uri[]> {
  const rows: unknown = transfer.get(ROWS)?.value;
  const lines: readonly unknown[] = Array.isArray(rows)
    ? rows
    : ((await transfer.get(FILES)?.asString())?.split(/\r?\n/) ?? []);
  return lines.flatMap((line) =>
    typeof line === 'string' && line.trim() !== '' && !line.startsWith('#')
      ? vscode.Uri.parse(line.trim())
      : [],
  );
}
