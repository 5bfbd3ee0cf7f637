import * as vscode from 'vscode';
import { newPost } from '../../core/edits/newPost.js';
import type { Wish } from '../../core/edits/newPost/wish.js';
import { topicsByFrequency } from '../../core/series/propose.js';
import { askChoice, type Typed } from '../input/askChoice.js';
import { askText } from '../input/askText.js';
import type { Answer, Step, StepNumber } from '../input/steps.js';
import type { Blog } from '../posts/blog.js';
import { translate } from '../ui/translate.js';
import { postsInWords } from '../ui/words.js';
import { judgeTitle } from './judgeTitle.js';
import { seriesChoices } from './seriesChoices.js';

/** A new post as far as the author has said what it is to be. */
export interface NewPostAnswers {
  readonly blog: Blog;
  /** Empty where it is to be in none. */
  readonly category: string | undefined;
  readonly title: string;
  readonly topic: string | undefined;
  readonly series: string | undefined;
}

/** The questions that make a post, those with only one answer left out. */
export function newPostSteps(folders: readonly Blog[]): readonly Step<NewPostAnswers>[] {
  const haveTopics = folders.some(
    ({ index }) => !index || index.site.reading.isComment || index.topicNames.length > 0,
  );
  const steps = [askCategory, askTitle, ...(haveTopics ? [askTopic] : []), askSeries];
  return folders.length > 1 ? [askFolder(folders), ...steps] : steps;
}

function title(): string {
  return vscode.l10n.t('New Post');
}

function askFolder(folders: readonly Blog[]): Step<NewPostAnswers> {
  return async (draft, place) => {
    const moved = await askChoice({
      title: title(),
      place,
      placeholder: vscode.l10n.t('Folder of the blog'),
      choices: folders.map((blog) => ({ value: blog, label: blog.folder.name })),
      current: draft.blog,
    });
    if (!moved) return undefined;
    // another blog has other categories, topics and series
    const same = moved.entered === draft.blog;
    const entered = same ? draft : { ...startOf(moved.entered), title: draft.title };
    return { to: moved.to, entered };
  };
}

/** A post of which nothing is said yet. */
export function startOf(blog: Blog, category?: string): NewPostAnswers {
  return { blog, category, title: '', topic: undefined, series: undefined };
}

async function askCategory(
  draft: NewPostAnswers,
  place: StepNumber,
): Promise<Answer<NewPostAnswers> | undefined> {
  const none = vscode.l10n.t('No category');
  const counts = [...(draft.blog.index?.categories ?? [])].map(([name, { length }]) => ({ name, length }));
  const choices = counts
    .sort((a, b) => b.length - a.length)
    .map(({ name, length }) => ({
      value: name,
      label: name === '' ? none : name,
      description: postsInWords(length),
    }));
  const { category = choices[0]?.value ?? '' } = draft;
  const moved = await askChoice({
    title: title(),
    place,
    placeholder: vscode.l10n.t('Category: the folder that the post goes into'),
    choices: choices.length > 0 ? choices : [{ value: '', label: none }],
    current: category,
    add: {
      label: vscode.l10n.t('New category…'),
      placeholder: vscode.l10n.t('Name of the new category'),
      typed: (text) => typedName(draft, 'category', text, vscode.l10n.t('New category “{0}”', text)),
    },
  });
  return moved && { to: moved.to, entered: { ...draft, category: moved.entered } };
}

async function askTitle(
  draft: NewPostAnswers,
  place: StepNumber,
): Promise<Answer<NewPostAnswers> | undefined> {
  const moved = await askText({
    title: title(),
    place,
    value: draft.title,
    placeholder: vscode.l10n.t('Title of the post'),
    prompt: vscode.l10n.t('The file is named after the title'),
    // the topic is asked for next
    judge: (text) => judgeTitle(draft.blog, { ...wishOf(draft), title: text, topic: draft.topic ?? 'x' }),
  });
  return moved && { to: moved.to, entered: { ...draft, title: moved.entered } };
}

async function askTopic(
  draft: NewPostAnswers,
  place: StepNumber,
): Promise<Answer<NewPostAnswers> | undefined> {
  const { index } = draft.blog;
  const made = index && newPost(index, { ...wishOf(draft), topic: undefined });
  const proposed = made?.kind === 'post' ? made.topic : undefined;
  const choices = [...(index ? topicsByFrequency(index) : [])].map(([topic, count]) => ({
    value: topic,
    label: topic,
    description:
      topic === proposed ? vscode.l10n.t('{0}, proposed', postsInWords(count)) : postsInWords(count),
  }));
  const moved = await askChoice({
    title: title(),
    place,
    placeholder: vscode.l10n.t('Topic: what the post is about'),
    choices: [...choices].sort((a, b) => Number(b.value === proposed) - Number(a.value === proposed)),
    current: draft.topic ?? proposed ?? '',
    add: {
      label: vscode.l10n.t('New topic…'),
      placeholder: vscode.l10n.t('Name of the new topic'),
      typed: (text) => typedName(draft, 'topic', text, vscode.l10n.t('New topic “{0}”', text)),
    },
  });
  return (
    moved && { to: moved.to, entered: { ...draft, topic: moved.entered === '' ? undefined : moved.entered } }
  );
}

async function askSeries(
  draft: NewPostAnswers,
  place: StepNumber,
): Promise<Answer<NewPostAnswers> | undefined> {
  const { index } = draft.blog;
  const moved = await askChoice({
    title: title(),
    place,
    placeholder: vscode.l10n.t('Series: the one that the post is a part of'),
    choices: [{ value: '', label: vscode.l10n.t('No series') }, ...(index ? seriesChoices(index) : [])],
    current: draft.series ?? '',
    add: {
      label: vscode.l10n.t('New series…'),
      placeholder: vscode.l10n.t('Name of the new series'),
      typed: (text) => typedName(draft, 'series', text, vscode.l10n.t('New series “{0}”', text)),
    },
  });
  return (
    moved && { to: moved.to, entered: { ...draft, series: moved.entered === '' ? undefined : moved.entered } }
  );
}

export function wishOf({ title, category, topic, series }: NewPostAnswers): Wish {
  // a name that is nearly another one has been shown as such before it was chosen
  return { title, category, newCategory: 'unlessNear', topic, series, newSeries: true };
}

/** A new category, topic or series, or why it cannot be. What else is wrong is said where it is asked for. */
function typedName(
  draft: NewPostAnswers,
  field: 'category' | 'topic' | 'series',
  text: string,
  label: string,
): Typed<string> {
  const { index } = draft.blog;
  const made =
    index &&
    newPost(index, { title: 'x', category: draft.category, newCategory: 'unlessNear', [field]: text });
  if (made?.kind === 'problem' && made.misspelt)
    return { kind: 'choice', choice: { value: text, label, description: translate(made.why) } };
  if (made?.kind === 'problem' && made.field === field) return { kind: 'refused', why: translate(made.why) };
  return { kind: 'choice', choice: { value: text, label } };
}
