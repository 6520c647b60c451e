(function(){var e='abbr,article,aside,audio,canvas,details,figcaption,figure,footer,header,mark,nav,section,time,video'.split(','),i=e.length;while(i--)document.createElement(e[i]);})();
