(function(d){var e="article,aside,footer,header,nav,section".split(","),i=e.length;while(i--)d.createElement(e[i]);})(document);
