/** Asks again until the answer is one: nobody tells when everything has settled. `longest` is in milliseconds. */
export async function eventually<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  longest = 60_000,
): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() - started > longest) throw new Error(`Never happened: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
