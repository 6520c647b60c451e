(function(w,d){var e='abbr article aside nav section header footer'.split(' ');for(var i=0;i<e.length;i++)d.createElement(e[i]);})(this,document);
