import { BLOG } from './help.js';

const CHANGE_STATUS = `Exit status
  0  done
  1  a post was changed by somebody else meanwhile: it was left alone, and is named
  2  the command could not run: a bad argument, a bad configuration, a file that cannot be
     written
`;

const DRY_RUN = `  --dry-run    write nothing, and print what would change as a diff, which git apply reads
               in the current folder
  -h, --help   this text
`;

const ALL_OR_NONE = `Either all of these posts are changed or none. Bytes that have nothing to do with it stay as
they are.

${BLOG}`;

/** What `up-next renumber --help` prints. */
export const RENUMBER_HELP = `up-next renumber SERIES [FOLDER] [--dry-run]

Numbers the posts of a series 1, 2, 3 and so on, in the order that they have. A post without
a valid series_section has no place in that order; it is named and left as it is. SERIES is
the name as it is shown or as posts write it, with spaces or with _.

${ALL_OR_NONE}
Options
${DRY_RUN}
Examples
  up-next renumber "Home Observatory" blog
  up-next renumber Home_Observatory blog --dry-run | git apply

${CHANGE_STATUS}`;

/** What `up-next rename-series --help` prints. */
export const RENAME_SERIES_HELP = `up-next rename-series OLD NEW [FOLDER] [--dry-run]

Gives a series another name in every post of it. OLD is the name as it is shown or as posts
write it. A post that wrote the old name with _ writes the new one with _ as well. NEW is not
to be the name of another series, unless that is only another spelling of OLD. A NEW that
names a folder is refused unless FOLDER follows it: most likely the new name was forgotten.

${ALL_OR_NONE}
Options
${DRY_RUN}
Examples
  up-next rename-series Observatory "Home Observatory" blog
  up-next rename-series docker Docker --dry-run

${CHANGE_STATUS}`;

/** What `up-next new --help` prints. */
export const NEW_HELP = `up-next new TITLE [FOLDER] [OPTIONS]

Makes a post, and prints its path. It is named and placed as the posts of its category are:
in a folder of its own or beside others, with the next free number where they have numbers,
with _ or - between words. Its front matter has the keys in the order in which the blog
writes them. No file is ever overwritten.

${BLOG}In a FOLDER further down, only the posts there show where the new one goes.

Options
  --category NAME   the folder above the post's. By default that of the series, else the only
                    one there is
  --new-category    no post is in that category yet: it is made beside the others
  --topic TOPIC     by default a topic of other posts that the title names, else the usual
                    one of the series or of the category
  --series SERIES   the post becomes the next free part of it
  --new-series      a new series, although its name is nearly that of another
  --section N       it becomes part N; where there is one already, that and the parts after
                    it take later numbers, in the same step
  --date DAY        as in 2024-05-31; by default today
  --summary TEXT    by default the title
  --dry-run         write nothing, and print the post as a diff, which git apply reads in
                    the current folder
  -h, --help        this text

Examples
  up-next new "Collimating a Newtonian" blog --series "Home Observatory"
  up-next new "A Tripod" blog --series "Home Observatory" --section 2
  up-next new "Mulch" blog --category notes --topic Garden --dry-run

${CHANGE_STATUS}`;

/** What `up-next move --help` prints. */
export const MOVE_HELP = `up-next move FROM TO [--dry-run]

Moves or renames a file or a folder of the blog, and updates every link and image that leads to
what has moved or is in it, in the form in which it is written. Whatever led to a file
leads to that file afterwards. TO is the new path itself, not a folder to move into; folders
above it are made. Nothing is ever overwritten.

The posts that are changed are changed together, or nothing is moved. Bytes that have nothing
to do with it stay as they are.

${BLOG}
Options
${DRY_RUN}
Examples
  up-next move blog/guides/tools blog/guides/hand-tools
  up-next move blog/notes blog/essays --dry-run

${CHANGE_STATUS}`;
