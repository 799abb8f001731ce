import type { Diagnosis, Line } from '../diagnose.ts';

/** The diagnosis as plain data, for programs. Fields are added within a version; it rises when one goes or changes its meaning. */
export interface DoctorData {
  readonly schemaVersion: 1;
  /** `owner/name` */
  readonly repository: string;
  /** The instant of the look, in UTC. */
  readonly at: string;
  /** Whether nothing is known not to be fine. What cannot be seen is counted beside it. */
  readonly fine: boolean;
  readonly counts: Diagnosis['counts'];
  readonly permissions: readonly string[];
  readonly lines: readonly Omit<Line, 'weight'>[];
}

export function diagnosisData(diagnosis: Diagnosis, repository: string, at: string): DoctorData {
  const { counts, permissions, lines } = diagnosis;
  return {
    schemaVersion: 1,
    repository,
    at,
    fine: counts['not-fine'] === 0,
    counts,
    permissions,
    lines: lines.map(({ check, group, verdict, about, found, remedy, permission }) => ({
      check,
      group,
      verdict,
      about,
      found,
      remedy,
      permission,
    })),
  };
}
