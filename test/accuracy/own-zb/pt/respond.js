/* media query shim for IE8 */
