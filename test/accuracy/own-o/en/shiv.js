(function(){var e="header,footer,nav,section,article,aside,main".split(","),i=e.length;while(i--)document.createElement(e[i]);})();
