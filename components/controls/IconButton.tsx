/** A button that shows a picture only: its name is told to screen readers and in a tip. */
import type { ComponentProps } from 'preact';
import { Button } from './Button';
import { Icon } from './Icon';

interface Props extends Omit<ComponentProps<typeof Button>, 'variant' | 'children'> {
  icon: ComponentProps<typeof Icon>['name'];
  label: string;
}

export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <Button variant="icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}
