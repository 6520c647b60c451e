var jsUtils = {
	arEvents: Array(),
	addEvent: function (el, evname, func, capture) {
		if (el.attachEvent) // IE
			el.attachEvent("on" + evname, func);
		else if (el.addEventListener) // Gecko / W3C
			el.addEventListener(evname, func, false);
		else
			el["on" + evname] = func;
		this.arEvents[this.arEvents.length] = { 'element': el, 'event': evname, 'fn': func };
	},
	IsIE: function () {
		return (document.attachEvent && !this.IsOpera());
	},
	IsOpera: function () {
		return (navigator.userAgent.toLowerCase().indexOf('opera') != -1);
	}
};
