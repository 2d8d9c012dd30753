import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useText } from "../texts";

/** An entry that the add-in puts into the menu of a cell. */
export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon: string | undefined;
}

/** Where on the page the menu opens. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface CellMenuProps {
  readonly items: readonly CellMenuItem[];
  /** Undefined while it is closed. */
  readonly at: MenuPoint | undefined;
  /** A command of the add-in is running. */
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The menu of the selected cells, with what the add-in adds to Excel's own. */
export function CellMenu({ items, at, busy, onChoose, onClose }: CellMenuProps) {
  const t = useText();
  if (!at || items.length === 0) return null;
  const target = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={t("cellMenu")} hasIcons>
          {items.map(({ id, label, icon }) => (
            <MenuItem
              key={id}
              disabled={busy}
              {...(icon === undefined ? {} : { icon: <img src={icon} alt="" width={20} height={20} /> })}
              onClick={() => {
                onChoose(id);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
