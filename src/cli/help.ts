const STATUS = `Exit status
  0  all is well
  1  problems were found
  2  the command could not run: a bad option, a bad configuration, no such folder
`;

/** How the blog is found. */
export const BLOG = `The blog is the nearest folder, from FOLDER, FILE or the current folder upwards, with a file
.upnext.json or that of a site's generator (hugo.toml, astro.config.mjs and the like); else
the root of the git work tree; else FOLDER itself, and for a FILE the current folder. All of it
is read, whichever part is asked for.
`;

/** What `up-next --help` prints. */
export const HELP = `up-next: blog series in Markdown, checked

Usage
  up-next check [FOLDER | FILE ...]          what is wrong with the posts; --fix fixes it
  up-next list [FOLDER]                      the posts, and the series that they make up
  up-next new TITLE [FOLDER]                 a new post, named and placed as others are
  up-next renumber SERIES [FOLDER]           the parts of a series, numbered from 1
  up-next rename-series OLD NEW [FOLDER]     another name for a series in all of its posts
  up-next move FROM TO                       another path for a file or folder; links follow
  up-next COMMAND --help                     the options of a command
  up-next --version

A post is a Markdown file that opens with a comment:

  <!--
  date=2024-05-31
  topic=Docker
  series=Docker
  series_section=1
  summary=What a reader gets from it.
  -->

A file .upnext.json at the root of the blog configures what is read and checked.

${STATUS}`;

/** What `up-next check --help` prints. */
export const CHECK_HELP = `up-next check [FOLDER | FILE ...] [--format FORMAT] [--max-warnings N] [--fix]
              [--cache [--cache-location FILE]]

Says what is wrong with the posts in a folder, by default in the current one. Posts are
checked as part of a whole blog, since other posts decide whether a link leads somewhere or
a number is taken.

${BLOG}
Options
  --format text      for people, the default; in colours on a terminal, unless NO_COLOR is
                     set, and elsewhere where FORCE_COLOR is
  --format json      for other programs; lines and characters count from 0
  --format sarif     SARIF 2.1.0, for code scanning
  --format github    annotations in a GitHub workflow
  --max-warnings N   the check fails only with more than N warnings; by default 0
  --fix              first fixes, in these posts, what is plain: where there is one way only,
                     and no other post changes. Then says what is left. Bytes that have
                     nothing to do with it stay as they are
  --cache            keeps what it has read in a file .upnextcache at the root of the blog, for
                     git to ignore: the next run reads again only posts that have changed
  --cache-location FILE
                     keeps it in that file; for one blog at a time
  -h, --help         this text

Errors always make the check fail, infos and hints never. What counts as which is a setting
in .upnext.json; each rule has a page under docs/rules/.

A post that somebody else changes in the moment of --fix is left alone and named, and the
check fails. One that cannot be written is named as well, with exit status 2; the others
are written.

With --cache, a post has changed where the file system says so: by its size, its times or its
number. Whatever else decides what is found is looked at in every run, so the output is the
same. Another configuration, another version of up-next or of Node, or a cache that is
damaged, and all is read again.

Examples
  up-next check
  up-next check blog/src/posts/docker.md --format json
  up-next check blog --format github --max-warnings 10
  up-next check blog --fix
  up-next check blog --cache --cache-location node_modules/.cache/up-next

${STATUS}`;

/** What `up-next list --help` prints. */
export const LIST_HELP = `up-next list [FOLDER] [--format FORMAT]

Lists the posts in a folder, by default in the current one, with what their front matter
says and the posts before and after them.

${BLOG}
Options
  --format table   for people, the default: series by series, then the other posts by category
                   and date
  --format json    for other programs, sorted by path; what a post lacks is absent
  -h, --help       this text

Examples
  up-next list blog
  up-next list blog --format json

${STATUS}`;

/** What people read if nothing is a post. */
export const NO_POSTS = 'No posts found. What a post is: up-next --help\n';
