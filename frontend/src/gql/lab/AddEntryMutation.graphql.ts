/**
 * @generated SignedSource<<cd53ff19d5bf8eb7d84252c9a446e7b2>>
 * @relayHash d8ded6b40432ecc10c7916ad209c4050
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0b1c4f8ebc37541c32078ed27af3bce8a4cd6c2103f600fe06cbfa26cf561bad

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
export type AddEntryMutation$variables = {
  input: AddLogEntryInput;
};
export type AddEntryMutation$data = {
  readonly addLogEntry: {
    readonly entry: {
      readonly id: string;
    };
  } | null | undefined;
};
export type AddEntryMutation = {
  response: AddEntryMutation$data;
  variables: AddEntryMutation$variables;
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
    "name": "AddEntryMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddEntryMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0b1c4f8ebc37541c32078ed27af3bce8a4cd6c2103f600fe06cbfa26cf561bad",
    "metadata": {},
    "name": "AddEntryMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8ea4669fe1005a7fc1df9760df2f30fa";

export default node;
