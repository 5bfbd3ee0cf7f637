import * as vscode from 'vscode';
import { guarded, listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { FoundSeries } from '../views/targets.js';
import type { PreviewHost } from './previewPage.js';
import type { Previews } from './previews.js';
import type { SeriesPreview } from './seriesPreview.js';

/** The type of the panel, as the manifest's activation event names it. */
const VIEW_TYPE = 'upNext.seriesPreview';

/** The preview of a whole series: one panel, which is opened, moved to another series, and restored with the window. */
export class SeriesPreviews extends Owner {
  private open: SeriesPreview | undefined;

  constructor(
    private readonly host: PreviewHost,
    private readonly posts: Previews,
  ) {
    super();
    this.own(
      new vscode.Disposable(() => this.close()),
      vscode.window.registerWebviewPanelSerializer(
        VIEW_TYPE,
        guarded<vscode.WebviewPanelSerializer>({
          deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
        }),
      ),
    );
  }

  /** The series that the author looks at, while that is a preview. */
  get active(): FoundSeries | undefined {
    return this.open?.panel.active ? this.open.series : undefined;
  }

  /** Shows a series in place of what is in front. */
  async show(found: FoundSeries): Promise<SeriesPreview> {
    const loaded = await load();
    if (this.open) {
      this.open.panel.reveal();
      this.open.show(found);
      return this.open;
    }
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, found.name, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    return this.adopt(panel, found, loaded);
  }

  private close(): void {
    this.open?.panel.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, found: FoundSeries, { SeriesPreview }: Loaded): SeriesPreview {
    const preview = new SeriesPreview(panel, this.host, found, ({ blog, path }) => {
      const post = blog.index?.posts.get(path);
      if (post) run(this.posts.show({ blog, post }, vscode.ViewColumn.Active));
    });
    listen(panel.onDidDispose, () => {
      preview.dispose();
      if (this.open === preview) this.open = undefined;
    });
    this.open = preview;
    return preview;
  }

  private async restore(panel: vscode.WebviewPanel, value: unknown): Promise<void> {
    const [{ parseSeriesState }, loaded] = await Promise.all([
      import('../../page/protocol/seriesMessages.js'),
      load(),
    ]);
    const state = parseSeriesState(value);
    const blog = state && this.host.blogs.at(state.folder);
    if (this.open || !blog) panel.dispose();
    else this.adopt(panel, { blog, name: state.series }, loaded);
  }
}

type Loaded = typeof import('./seriesPreview.js');

/** When a whole series is first shown. */
function load(): Promise<Loaded> {
  return import('./seriesPreview.js');
}
