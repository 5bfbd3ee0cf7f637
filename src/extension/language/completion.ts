import * as vscode from 'vscode';
import { mayHoldFrontMatter } from '../../core/frontMatter/syntaxes.js';
import type { Suggestion } from '../../core/language/suggestion.js';
import { guarded } from '../boundary.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { toPosition, toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { translate } from '../ui/translate.js';
import { describePost, listPosts } from './descriptions.js';
import { openDraft } from './openDraft.js';

/**
 * VS Code opens no list by itself in Markdown but on these: `<!--`, `---` and `+++` in an empty file, a new line and
 * the `_` of `series_section` for keys, `=`, `: ` and quotes for values, brackets, braces and commas for items, the
 * rest for targets of links and images.
 */
const TRIGGERS = ['<', '!', '-', '+', '\n', '_', '=', ':', ' ', '[', '{', ',', '(', '/', '#', '"', "'"];

/** What prose is full of: only where front matter may be, it is worth reading the text for. */
const IN_PROSE = new Set([' ', ',', ':', '[', '{', '+']);
const FIELD_BEFORE = /^\s*(?:- |(?:\.\. )?["']?[\p{L}\p{N}_.-]+["']?\s*[:=]|\.\. |\+|.*[[{,])/u;

const KINDS: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  block: vscode.CompletionItemKind.Snippet,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  series: vscode.CompletionItemKind.Module,
  day: vscode.CompletionItemKind.Constant,
  section: vscode.CompletionItemKind.Constant,
  post: vscode.CompletionItemKind.File,
  heading: vscode.CompletionItemKind.Reference,
  image: vscode.CompletionItemKind.File,
};

/** Suggests front matter, its keys and values, and the targets of links and images. */
export function registerCompletion(blogs: Blogs): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<SuggestedItem> = {
    async provideCompletionItems(document, position, token, { triggerKind, triggerCharacter = '' }) {
      const isProse = IN_PROSE.has(triggerCharacter);
      if (isProse && !mayBeField(document, position)) return undefined;
      // before the text is read, which nothing may come after that waits
      const { complete } = await import('../../core/language/complete.js');
      const open = await openDraft(blogs, document, token);
      if (!open) return undefined;
      const { blog, index, draft } = open;
      const { items, incomplete } = complete(index, draft, toPosition(position), isProse);
      const invoked = triggerKind === vscode.CompletionTriggerKind.Invoke;
      const wanted = items.filter(({ builtIn = false }) => !(invoked && builtIn));
      return new vscode.CompletionList(
        wanted.map((item, place) => new SuggestedItem(item, place, blog)),
        incomplete,
      );
    },
    resolveCompletionItem(item) {
      const documentation = describe(item);
      if (documentation) item.documentation = documentation;
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider(MARKDOWN, guarded(provider), ...TRIGGERS);
}

/** Whether a line looks like a field, or like part of a list, in a text that begins as front matter does. */
function mayBeField(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
  if (!FIELD_BEFORE.test(document.lineAt(line).text.slice(0, character))) return false;
  return line === 0 || mayHoldFrontMatter(document.lineAt(0).text);
}

class SuggestedItem extends vscode.CompletionItem {
  constructor(
    readonly suggestion: Suggestion,
    place: number,
    readonly blog: Blog,
  ) {
    const { kind, label, detail, address, insert, range, filter, more } = suggestion;
    const description = address ?? (detail && translate(detail));
    super(description === undefined ? label : { label, description }, KINDS[kind]);
    this.sortText = String(place).padStart(5, '0');
    this.insertText = insert.kind === 'text' ? insert.text : new vscode.SnippetString(insert.text);
    this.range = toRange(range);
    if (filter !== undefined) this.filterText = filter;
    if (more) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

function describe({ suggestion, blog }: SuggestedItem): string | vscode.MarkdownString | undefined {
  const { kind, documentation, posts: described = [] } = suggestion;
  if (documentation) return translate(documentation);
  const [post] = described;
  if (!post) return undefined;
  return kind === 'post' ? describePost(blog, post) : listPosts(blog, described, undefined);
}
