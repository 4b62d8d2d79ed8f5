/**
 * @generated SignedSource<<2a95e357517f32eae7cd95dd96b255de>>
 * @relayHash 88dcfa849f15678d1cff3e90e6f06ee3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 771a2266ff5236d6f746a523a6751993bef7b85f992fc6dbc013c26806037dec

import { ConcreteRequest } from 'relay-runtime';
export type DeleteLogEntryInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type EntryRowDeleteMutation$variables = {
  input: DeleteLogEntryInput;
};
export type EntryRowDeleteMutation$data = {
  readonly deleteLogEntry: {
    readonly deletedId: string;
  } | null | undefined;
};
export type EntryRowDeleteMutation = {
  response: EntryRowDeleteMutation$data;
  variables: EntryRowDeleteMutation$variables;
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
    "concreteType": "DeleteLogEntryPayload",
    "kind": "LinkedField",
    "name": "deleteLogEntry",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
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
    "name": "EntryRowDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EntryRowDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "771a2266ff5236d6f746a523a6751993bef7b85f992fc6dbc013c26806037dec",
    "metadata": {},
    "name": "EntryRowDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8810155a2666c23c579dee77d3a5df9e";

export default node;
