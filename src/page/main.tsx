import { render } from 'preact';
import { Page } from './frame/page.tsx';
import { takeKeyFromAddress } from './frame/key.ts';
import './style.css';

takeKeyFromAddress();
render(<Page />, document.querySelector('#page')!);
