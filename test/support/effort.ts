/** How many times as long as usual properties are tried: `UP_NEXT_EFFORT=20 npm test -- --only unit --grep affects`. */
export const EFFORT = Number(process.env.UP_NEXT_EFFORT ?? 1);
