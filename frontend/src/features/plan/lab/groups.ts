/** Milestones under their stages, in the stages' order; those without a stage come last. Stages without any stay. */
export function byStage<S extends { readonly id: string }, M extends { readonly stage: { readonly id: string } | null | undefined }>(
  stages: readonly S[],
  milestones: readonly M[],
): { stage: S | null; milestones: M[] }[] {
  const known = new Set(stages.map((row) => row.id));
  const groups: { stage: S | null; milestones: M[] }[] = stages.map((stage) => ({
    stage,
    milestones: milestones.filter((row) => row.stage?.id === stage.id),
  }));
  const rest = milestones.filter((row) => !row.stage || !known.has(row.stage.id));
  return rest.length ? [...groups, { stage: null, milestones: rest }] : groups;
}
