import type { Capture } from '../domain/listing.ts';

/** When a listing was viewed: what the user says is stronger than all that the file tells. */
export const correctedCapture = (inferred: Capture, year: number | undefined): Capture =>
  year === undefined ? inferred : { year, evidence: 'user', detail: 'You said so.' };
