/*! html5 shim */(function(d){var e='header nav section article aside footer main'.split(' ');for(var i=0;i<e.length;i++)d.createElement(e[i]);})(document);
