(function(w,d){var e='abbr article aside footer header nav section time'.split(' ');for(var i=0;i<e.length;i++)d.createElement(e[i]);})(this,document);
