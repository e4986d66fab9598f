/** Measured accuracy, as the last bench left it. */
export const accuracy: null = null;
