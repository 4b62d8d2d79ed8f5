/**
 * @generated SignedSource<<2d6089a419f2f4c289ae14d854bd4a94>>
 * @relayHash 9ec8503f46e3bf82e4e458f4b9c6c488
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID db7e9dff7cdbee91331c8e17cbe894bba8283cac1f02fbd5853773d53e6faaea

import { ConcreteRequest } from 'relay-runtime';
export type LogKind = "BLOCKER" | "DECISION" | "MEETING" | "PROGRESS" | "%future added value";
export type WaitingFor = "ACCESS" | "AGREEMENT" | "APPROVAL" | "DATA" | "%future added value";
export type AddLogEntryInput = {
  body: string;
  clientMutationId?: string | null | undefined;
  context?: string | null | undefined;
  decidedBy?: string | null | undefined;
  engagement: string;
  happenedOn?: string | null | undefined;
  kind: LogKind;
  milestone?: string | null | undefined;
  milestones?: ReadonlyArray<string> | null | undefined;
  versions?: ReadonlyArray<string> | null | undefined;
  waitingFor?: WaitingFor | null | undefined;
};
export type QuickLogMutation$variables = {
  input: AddLogEntryInput;
};
export type QuickLogMutation$data = {
  readonly addLogEntry: {
    readonly entry: {
      readonly id: string;
    };
  } | null | undefined;
};
export type QuickLogMutation = {
  response: QuickLogMutation$data;
  variables: QuickLogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AddLogEntryPayload",
    "kind": "LinkedField",
    "name": "addLogEntry",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LogEntry",
        "kind": "LinkedField",
        "name": "entry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "QuickLogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "QuickLogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "db7e9dff7cdbee91331c8e17cbe894bba8283cac1f02fbd5853773d53e6faaea",
    "metadata": {},
    "name": "QuickLogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "2e05b74acfc1b2a795d7e60a4e550e8a";

export default node;
