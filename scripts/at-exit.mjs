/** @type {Set<() => void>} */
const waiting = new Set();

function actAll() {
  for (const act of [...waiting].reverse()) act();
}

/**
 * Does something when this process ends, what was added last first. One listener for all, because Node warns of many.
 * @param {() => void} act
 * @returns {() => void} calls it off
 */
export function atExit(act) {
  if (waiting.size === 0) process.once('exit', actAll);
  waiting.add(act);
  return () => {
    waiting.delete(act);
    if (waiting.size === 0) process.off('exit', actAll);
  };
}
