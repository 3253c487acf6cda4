import type { MenuPositionDef } from 'obsidian';
import type { App, MenuItem } from 'obsidian-test-mocks/obsidian';
import { Menu, MenuItem as MenuItemClass, Scope } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { offer } from './offer';

interface Shown {
	readonly element: HTMLElement;
	readonly scope: Scope;
	readonly focusBefore: Element | null;
}

/** Shows menus on the page: clicks and Enter choose, arrows move, Escape and a press outside close. */
export function installMenus(app: App): void {
	const shown = new Map<Menu, Shown>();
	window.addEventListener(
		'pointerdown',
		(event) => {
			for (const [menu, { element }] of shown) if (!(event.target instanceof Node && element.contains(event.target))) menu.hide();
		},
		true,
	);
	const show = (menu: Menu, x: number, y: number): void => {
		for (const other of shown.keys()) other.hide();
		const element = draw(menu);
		const scope = Scope.create__();
		for (const [key, act] of Object.entries(keysOf(menu, element))) {
			scope.register([], key, () => {
				act();
				return false;
			});
		}
		app.keymap.pushScope(scope);
		shown.set(menu, { element, scope, focusBefore: document.activeElement });
		document.body.append(element);
		element.style.left = `${Math.max(0, Math.min(x, window.innerWidth - element.offsetWidth - 4))}px`;
		element.style.top = `${Math.max(0, Math.min(y, window.innerHeight - element.offsetHeight - 4))}px`;
	};
	const tellHidden = Menu.prototype.close;
	offer('Menu', Menu.prototype, {
		showAtMouseEvent(this: Menu, event: MouseEvent): Menu {
			return this.showAtPosition({ x: event.clientX, y: event.clientY });
		},
		showAtPosition(this: Menu, { x, y }: MenuPositionDef): Menu {
			if (this.menuItems__.length > 0) show(this, x, y);
			return this;
		},
		hide(this: Menu): Menu {
			const open = shown.get(this);
			if (!open) return this;
			shown.delete(this);
			app.keymap.popScope(open.scope);
			open.element.remove();
			if (open.focusBefore instanceof HTMLElement && open.focusBefore.isConnected) open.focusBefore.focus();
			tellHidden.call(this);
			this.unload();
			return this;
		},
		close(this: Menu): void {
			this.hide();
		},
	});
}

function draw(menu: Menu): HTMLElement {
	const element = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	const scroll = element.createDiv('menu-scroll');
	let section: string | undefined;
	for (const item of menu.items__) {
		if (!(item instanceof MenuItemClass)) {
			if (scroll.lastElementChild?.hasClass('menu-item')) scroll.createDiv('menu-separator');
			continue;
		}
		if (section !== undefined && section !== item.section__ && scroll.lastElementChild?.hasClass('menu-item')) scroll.createDiv('menu-separator');
		section = item.section__;
		drawItem(scroll, item, menu);
	}
	return element;
}

function drawItem(parent: HTMLElement, item: MenuItem, menu: Menu): void {
	const element = parent.createDiv({ cls: 'menu-item tappable', attr: { role: item.isLabel__ ? 'presentation' : 'menuitem' } });
	element.toggleClass('is-disabled', item.disabled__);
	element.toggleClass('is-label', item.isLabel__);
	element.toggleClass('is-warning', item.warning__);
	if (item.disabled__) element.setAttribute('aria-disabled', 'true');
	const icon = element.createDiv('menu-item-icon');
	if (item.icon__) setIcon(icon, item.icon__);
	element.createDiv('menu-item-title').append(item.title__);
	if (item.checked__) setIcon(element.createDiv('menu-item-icon mod-checked'), 'check');
	element.addEventListener('click', (event) => {
		if (item.disabled__ || item.isLabel__) return;
		menu.hide();
		item.onClick__?.(event);
	});
	element.addEventListener('pointerenter', () => select(element));
}

function keysOf(menu: Menu, element: HTMLElement): Record<string, () => void> {
	const move = (step: number): void => {
		const items = [...element.querySelectorAll<HTMLElement>('.menu-item:not(.is-disabled, .is-label)')];
		const at = items.findIndex((item) => item.hasClass('selected'));
		const next = items.at(at === -1 ? (step > 0 ? 0 : -1) : (at + step) % items.length);
		if (next) select(next);
	};
	return {
		ArrowDown: () => move(1),
		ArrowUp: () => move(-1),
		Enter: () => element.querySelector<HTMLElement>('.menu-item.selected')?.click(),
		Escape: () => menu.hide(),
	};
}

function select(item: HTMLElement): void {
	for (const other of item.parentElement?.querySelectorAll('.selected') ?? []) other.removeClass('selected');
	item.addClass('selected');
}
