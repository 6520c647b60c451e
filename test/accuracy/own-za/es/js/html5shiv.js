/* html5shiv (reducido) */
(function(d){var e="abbr article aside audio canvas details figure footer header mark nav section time video".split(" "),i=e.length;while(i--)d.createElement(e[i]);})(document);
