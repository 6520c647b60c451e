/*! HTML5 Shiv (short) */
(function(d){var t="abbr article aside footer header nav section time".split(" ");for(var i=0;i<t.length;i++)d.createElement(t[i]);})(document);
