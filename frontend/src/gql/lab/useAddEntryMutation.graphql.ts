/**
 * @generated SignedSource<<e93134a790c684b9451796e9f4443342>>
 * @relayHash b01e15c589216ca38593793d975c38a3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 06efd8e0ee10a30f219d45d027b62b195551764d226953ad9c6824f3f7718bd2

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
export type useAddEntryMutation$variables = {
  input: AddLogEntryInput;
};
export type useAddEntryMutation$data = {
  readonly addLogEntry: {
    readonly entry: {
      readonly id: string;
    };
  } | null | undefined;
};
export type useAddEntryMutation = {
  response: useAddEntryMutation$data;
  variables: useAddEntryMutation$variables;
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
    "name": "useAddEntryMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAddEntryMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "06efd8e0ee10a30f219d45d027b62b195551764d226953ad9c6824f3f7718bd2",
    "metadata": {},
    "name": "useAddEntryMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ad6c9ced116d9d4f74cd9b5b3aa76dd3";

export default node;
