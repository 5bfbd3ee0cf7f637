import * as vscode from 'vscode';
import { isolate } from '../../core/text/isolate.js';
import type { ArticleWords, PageWords } from '../../page/page.js';
import { describeGap, gapsInWords, partsInWords } from '../ui/words.js';

/** What a page says itself, in the author's language. */
export function pageWords(): PageWords {
  return {
    previous: vscode.l10n.t('Previous'),
    next: vscode.l10n.t('Up next'),
    readingTime: (minutes) => vscode.l10n.t('{0} min read', minutes),
    seriesPlace: (series, { part, of, missing }) =>
      missing.length === 0
        ? vscode.l10n.t('Part {0} of {1} of {2}', part, of, isolate(series))
        : [vscode.l10n.t('Part {0} of {1}', part, isolate(series)), gapsInWords(missing)].join(' · '),
    missing: describeGap,
    planned: vscode.l10n.t('planned'),
    part: (number) => vscode.l10n.t('Part {0}', number),
    parts: partsInWords,
    contents: vscode.l10n.t('Contents'),
    unnumbered: vscode.l10n.t('Without a number'),
    draft: vscode.l10n.t('Draft'),
    seriesNavigation: vscode.l10n.t('Series'),
    moreNavigation: vscode.l10n.t('More posts'),
    article: articleWords(),
    code: { copy: vscode.l10n.t('Copy'), copied: vscode.l10n.t('Copied') },
  };
}

function articleWords(): ArticleWords {
  return {
    headingLink: vscode.l10n.t('Link to this heading'),
    footnotes: vscode.l10n.t('Footnotes'),
    backToText: vscode.l10n.t('Back to the text'),
    alerts: {
      note: vscode.l10n.t('Note'),
      tip: vscode.l10n.t('Tip'),
      important: vscode.l10n.t('Important'),
      warning: vscode.l10n.t('Warning'),
      caution: vscode.l10n.t('Caution'),
    },
    noAddress: vscode.l10n.t('There is no address.'),
    nothingAt: (target) => vscode.l10n.t('There is nothing at “{0}”.', target),
    noImageAt: (target) => vscode.l10n.t('There is no image at “{0}”.', target),
    imageOnWeb: vscode.l10n.t(
      'This image is on the web. The preview loads images from “https:” addresses where the setting “upNext.preview.remoteImages” allows it:',
    ),
    mediaOnWeb: vscode.l10n.t('The preview plays nothing from the web. Open it in a browser:'),
    noHeading: (fragment) => vscode.l10n.t('This post has no heading “#{0}”.', fragment),
    noHeadingIn: (post, fragment) => vscode.l10n.t('“{1}” has no heading “#{0}”.', fragment, isolate(post)),
    formulaMistake: (message) =>
      message === undefined
        ? vscode.l10n.t('This formula cannot be drawn.')
        : vscode.l10n.t('This formula cannot be drawn: {0}', message),
    didYouMean: (meant) => vscode.l10n.t('Did you mean “{0}”?', meant),
  };
}
