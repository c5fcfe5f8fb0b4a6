/** Verbs after which "that" opens what is reported: "she said that March was cold". */
export const REPORTS = /\b(?:sa(?:y|ys|id)|told|add|believ|belief|hop|think|thought|fear|know|knew|news|word|sign|fact|evidence|concern|indicat|show|suggest|not|mean|expect|predict|warn|so|claim|report|announc)\w*\s+(?:\S+\s+)?$/i;
