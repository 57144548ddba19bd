/** The button of every surface, in its four weights. */
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import './Button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` unless said otherwise; at most one `primary` on a surface. */
  variant?: 'plain' | 'outlined' | 'primary' | 'inline' | 'icon';
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

export function Button({ variant = 'plain', buttonRef, children, ...rest }: Props) {
  return (
    <button type="button" class={`button button--${variant}`} ref={buttonRef ?? null} {...rest}>
      {children}
    </button>
  );
}
