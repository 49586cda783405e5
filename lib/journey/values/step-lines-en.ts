/** As the Dutch ones; `{name}` is the name of the person. */
export const en = {
  arrive: {
    label: 'Arrive',
    prompt: 'Welcome. Put your note in the box and cast a test vote. Done? Then you can join in.',
  },
  scope: {
    label: 'Scope',
    prompt:
      "This frame stays in view: it says why we do this. Read each other's answers and make one sentence together.",
  },
  type: {
    label: 'Type and four questions',
    prompt:
      'Today we look through the eyes of {name}. What does {name} really want? What was the trigger, apart from our brand? Why does {name} seek contact? And who is {name} as a person?',
  },
  bounds: {
    label: 'Start and end',
    prompt:
      'Where does the journey begin for {name}? And where does it stop? Place two pins and add a few words saying which moment it is. Nobody sees them until we open them together.',
  },
  chapters: {
    label: 'Chapters',
    prompt:
      'Which big chunks does {name} go through? Name six at most, in silence. No website, mail or desk: those come later.',
  },
  touchpoints: {
    label: 'Touchpoints',
    prompt:
      'Under each chapter, put all touchpoints: direct or indirect, online or offline. A chat with the neighbour counts too. Add what {name} needs at that moment.',
  },
  gaps: {
    label: 'Find the gaps',
    prompt:
      'What is still missing? Look at the empty, hatched boxes: family and friends, other suppliers, complaints, the time after.',
  },
  vote: {
    label: 'Emotion vote',
    prompt:
      "How does this feel for {name}? Decide on your own. Don't know? Choose 'don't know': that is useful too.",
  },
  reveal: {
    label: 'Reveal and talk',
    prompt:
      'We start where we agree least. Tell something you really saw or heard from a customer. There is no right or wrong answer.',
  },
  stars: {
    label: 'Memorable and brand',
    prompt: 'What will {name} tell at home first? Share out three stars. Can our promise be felt here?',
  },
  pains: {
    label: 'Pains and opportunities',
    prompt:
      'Choose a low point. First write what hurts, then what would help. Then share out your three dots.',
  },
  assumptions: {
    label: 'Assumptions and questions',
    prompt:
      'Be honest: do we know this from customers, or do we think so? Turn two assumptions into a research question each.',
  },
  loop: {
    label: 'Close the loop',
    prompt: 'What starts the next round for {name}? Who does what, and when is it done?',
  },
}
