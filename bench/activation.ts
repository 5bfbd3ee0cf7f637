// How long Up Next takes to be activated, each time in a new window, beside VS Code's own extension for Markdown.
import { temporaryFolder } from '../scripts/temporary.mjs';
import { figuresInHost } from './inHost.js';
import { ratios, type Round, times } from './ratios.js';

const ROUNDS = 7;

const rounds: Round[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const temporary = temporaryFolder('bench');
  const figures = await figuresInHost('activate.js', temporary.path, 'activated');
  temporary.remove();
  const [a = NaN, b = NaN] = figures.split(' ').map(Number);
  rounds.push({ a, b });
}
const { typical, range } = ratios(rounds);
console.log(`activation: ${typical} × that of VS Code's own Markdown extension ${range}, ${times(rounds)}`);
