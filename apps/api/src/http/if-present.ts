import { ValidateIf } from 'class-validator';

/** For a field that may be left out but not emptied: null is checked like any other value. */
export const IfPresent = () => ValidateIf((_, value: unknown) => value !== undefined);
