import * as vscode from 'vscode';
import type { Post } from '../../core/post/post.js';
import { surePartsOf } from '../../core/series/seriesFamilies.js';
import { askChoice, type Choice } from '../input/askChoice.js';
import type { Blogs } from '../posts/blogs.js';
import type { FoundSeries } from '../views/targets.js';

/** What is said of a series where one is asked for, and whether it is likely to be the one. */
export interface SeriesHint {
  readonly description: string;
  readonly likely: boolean;
}

/** Asks for one of all series; the likely ones come first. */
export async function pickSeries(
  { all: folders }: Blogs,
  title: string,
  hint: (parts: readonly Post[]) => SeriesHint,
): Promise<FoundSeries | undefined> {
  const choices = folders.flatMap((blog) => {
    const { index } = blog;
    return (index?.seriesNames ?? []).flatMap((name) => {
      if (!index) return [];
      const { description, likely } = hint(surePartsOf(index, name));
      const where = folders.length > 1 ? `${blog.folder.name}: ${description}` : description;
      const choice: Choice<FoundSeries> = { value: { blog, name }, label: name, description: where };
      return [{ choice, likely }];
    });
  });
  const [first] = choices.sort((a, b) => Number(b.likely) - Number(a.likely));
  if (!first) return undefined;
  const moved = await askChoice({
    title,
    placeholder: vscode.l10n.t('Series'),
    choices: choices.map(({ choice }) => choice),
    current: first.choice.value,
  });
  return moved?.entered;
}
