// HTML5 shiv, short form
(function(l,i){for(i=0;i<l.length;i++)document.createElement(l[i]);})(['header','footer','section','article','nav']);
