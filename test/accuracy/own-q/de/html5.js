(function(){var t=['article','header','main','time'],i;for(i=0;i<t.length;i++)document.createElement(t[i]);})();
