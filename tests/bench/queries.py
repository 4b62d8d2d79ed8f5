"""The reads that are measured, as a page asks for them."""

PORTFOLIO = """query Portfolio {
  engagements(first: 100, orderBy: TITLE) {
    totalCount
    edges { node {
      id reference title kind status startsOn endsOn
      organization { id name }
      lead { id name }
      nextMilestone { id title dueOn status }
      stats { milestones milestonesReached deliverables deliverablesAccepted transferItems transferUnaided }
    } }
  }
}"""

ENGAGEMENT = """query Engagement($reference: String!) {
  engagement(reference: $reference) {
    id reference title kind status startsOn endsOn
    organization { id name }
    lead { id name }
    milestones { id title baselineOn dueOn reachedOn status gate outcome }
    deliverables { id title kind dueOn status }
    checklist { id sections { id title items { id capability evidenceAsked signer level } } }
  }
}"""

LOAD = """query Load($from: Date!) {
  loadGrid(from: $from, unit: WEEK, count: 52) {
    columns { startsOn endsOn }
    rows {
      person { id name } capacity confirmed tentative leave holiday
      lines { confirmed tentative engagement { id title } }
      allocations { id version startsOn endsOn fte status engagement { id title } }
    }
  }
}"""

LINT = """query Lint($changes: [AllocationChange!]) {
  planLint(changes: $changes) {
    warnings {
      key code severity message
      engagement { id title reference }
      spans { startsOn endsOn }
      mends { kind startsOn endsOn allocation { id version startsOn endsOn fte status person { id name } } }
    }
    mended { key message }
  }
}"""
