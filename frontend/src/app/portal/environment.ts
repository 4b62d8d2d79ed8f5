import { makeEnvironment } from "@/lib/relay";

export const environment = makeEnvironment("/portal/graphql/");
