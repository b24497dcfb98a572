/** Where a demonstration listens unless told otherwise: its passwords are printed in the README. */
export const loopback = '127.0.0.1';
