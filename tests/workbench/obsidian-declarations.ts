import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './places';

/** One member or function as `obsidian.d.ts` declares it. */
export interface Declared {
	/** Parameters at most, the optional ones counted; nothing for a value. */
	readonly parameters?: number;
}

/** Everything that `obsidian.d.ts` declares: by class or interface, inherited members included; functions and values under `module`. */
export function readDeclarations(): ReadonlyMap<string, ReadonlyMap<string, Declared>> {
	const path = join(ROOT, 'node_modules', 'obsidian', 'obsidian.d.ts');
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
	const own = new Map<string, { members: Map<string, Declared>; parents: string[] }>();
	const entry = (name: string): { members: Map<string, Declared>; parents: string[] } => {
		const present = own.get(name) ?? { members: new Map<string, Declared>(), parents: [] };
		own.set(name, present);
		return present;
	};
	for (const statement of source.statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name) {
			add(entry('module').members, statement.name.text, { parameters: statement.parameters.length });
		} else if (ts.isVariableStatement(statement)) {
			for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) add(entry('module').members, name.text, {});
		} else if ((ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && statement.name) {
			const { members, parents } = entry(statement.name.text);
			for (const member of statement.members) addMember(members, member);
			for (const clause of statement.heritageClauses ?? []) {
				for (const { expression } of clause.types) if (ts.isIdentifier(expression)) parents.push(expression.text);
			}
		}
	}
	const inherited = (name: string): Map<string, Declared> => {
		const { members, parents } = entry(name);
		return new Map([...parents.flatMap((parent) => [...inherited(parent)]), ...members]);
	};
	return new Map([...own.keys()].map((name) => [name, inherited(name)]));
}

function addMember(members: Map<string, Declared>, member: ts.ClassElement | ts.TypeElement): void {
	if (!member.name || !ts.isIdentifier(member.name)) return;
	const isMethod = ts.isMethodDeclaration(member) || ts.isMethodSignature(member);
	add(members, member.name.text, isMethod ? { parameters: member.parameters.length } : {});
}

/** Of several declarations of one name the one with the most parameters counts. */
function add(members: Map<string, Declared>, name: string, declared: Declared): void {
	const before = members.get(name)?.parameters ?? -1;
	if ((declared.parameters ?? -1) >= before) members.set(name, declared);
}
