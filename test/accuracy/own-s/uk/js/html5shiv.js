/* HTML5 Shiv (short) */
(function(d){var t="article aside header nav section footer".split(" ");for(var i=0;i<t.length;i++)d.createElement(t[i]);})(document);
