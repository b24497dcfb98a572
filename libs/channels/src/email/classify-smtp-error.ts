import type { NodemailerError } from 'nodemailer';
import type { SendOutcome } from '../channel.js';
import { singleLine } from '../single-line.js';

const longestDetail = 300;

/**
 * Reads what went wrong. Only a refusal of this message or address is permanent; a wrong password, a refused sender,
 * a certificate or an unreachable host is the instance's trouble, and the message waits until somebody has mended it.
 */
export function classifySmtpError(error: unknown): SendOutcome {
  if (!(error instanceof Error))
    return { state: 'transient', detail: singleLine(String(error), longestDetail) };
  const { code, command, permanent, response } = error as NodemailerError;
  const detail = singleLine(response ?? error.message, longestDetail);
  const isAboutMessage = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM');
  return { state: isAboutMessage && permanent !== false ? 'permanent' : 'transient', detail };
}
