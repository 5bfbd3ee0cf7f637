/** Proposes a title: `005_reading-a_sensor` is "Reading a sensor". */
export function titleFromSlug(slug: string): string {
  const words = slug
    .replace(/^\d+[_\s-]+(?=.)/, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
